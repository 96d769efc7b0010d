package io.homeroom.local.part;

import io.homeroom.local.home.Home;
import io.homeroom.local.home.Ports;
import io.homeroom.local.home.Secrets;

/** What every part is made from. */
public record Site(Home home, Ports ports, Secrets secrets, Artifacts artifacts) {

  public String http(String port) {
    return "http://127.0.0.1:" + ports.of(port);
  }
}
