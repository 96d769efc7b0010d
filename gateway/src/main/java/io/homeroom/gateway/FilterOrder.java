package io.homeroom.gateway;

import org.springframework.core.Ordered;

/** The order in which a request meets the filters; Spring Security stands at -100. */
public final class FilterOrder {

  public static final int REQUEST_ID = Ordered.HIGHEST_PRECEDENCE + 10;
  public static final int ACCESS_LOG = Ordered.HIGHEST_PRECEDENCE + 20;
  public static final int RESPONSE_HEADERS = Ordered.HIGHEST_PRECEDENCE + 30;
  public static final int PROBLEMS = Ordered.HIGHEST_PRECEDENCE + 40;
  public static final int CLIENT_ADDRESS = Ordered.HIGHEST_PRECEDENCE + 50;
  public static final int REQUEST_HEADERS = Ordered.HIGHEST_PRECEDENCE + 60;
  public static final int CORS = Ordered.HIGHEST_PRECEDENCE + 70;
  public static final int ADDRESS_LIMIT = Ordered.HIGHEST_PRECEDENCE + 80;
  public static final int SIZE = Ordered.HIGHEST_PRECEDENCE + 90;
  public static final int SESSION = -90;
  public static final int WHOLE_BODY = -80;

  private FilterOrder() {}
}
