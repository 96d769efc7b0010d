package io.homeroom.bench.bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Knows the routes; checks no token, counts nothing, traces nothing. */
@SpringBootApplication
public class BareGateway {

  public static void main(String[] arguments) {
    SpringApplication.run(BareGateway.class, arguments);
  }
}
