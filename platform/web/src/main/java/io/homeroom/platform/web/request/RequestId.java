package io.homeroom.platform.web.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names a request across services, in answers, logs and problems. */
public final class RequestId {
  public static final String HEADER = "X-Request-Id";

  /** Under this name it is in the logging context. */
  public static final String LOGGED_AS = "requestId";

  private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final String ATTRIBUTE = RequestId.class.getName();

  private RequestId() {}

  public static @Nullable String of(HttpServletRequest request) {
    return (String) request.getAttribute(ATTRIBUTE);
  }

  /**
   * Gives a request its id, the caller's own if it may be one, unless it has one; tells the caller.
   */
  public static String assignTo(HttpServletRequest request, HttpServletResponse response) {
    var known = of(request);
    var id = known == null ? chosenBy(request) : known;
    request.setAttribute(ATTRIBUTE, id);
    response.setHeader(HEADER, id);
    return id;
  }

  private static String chosenBy(HttpServletRequest request) {
    var chosen = request.getHeader(HEADER);
    return chosen != null && ACCEPTED.matcher(chosen).matches()
        ? chosen
        : UUID.randomUUID().toString();
  }
}
