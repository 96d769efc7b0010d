package io.homeroom.local.probe;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Healthy when a GET is answered with a status up to the highest accepted one. */
public record HttpProbe(URI address, int highestStatus) implements Probe {

  private static final int TIMEOUT_MILLIS = 3000;
  private static final int LAST_SUCCESS = 299;
  private static final int LAST_CLIENT_ERROR = 499;

  public static Probe succeeds(String address) {
    return new HttpProbe(URI.create(address), LAST_SUCCESS);
  }

  /** For a server that asks for credentials even where it is well. */
  public static Probe answers(String address) {
    return new HttpProbe(URI.create(address), LAST_CLIENT_ERROR);
  }

  @Override
  public void check() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    try {
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      int status = connection.getResponseCode();
      if (status > highestStatus) {
        throw new IOException(address + " answers " + status);
      }
    } finally {
      connection.disconnect();
    }
  }
}
