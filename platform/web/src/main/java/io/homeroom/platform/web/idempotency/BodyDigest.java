package io.homeroom.platform.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Notes the hash of a body while it is read. */
@ControllerAdvice
final class BodyDigest extends RequestBodyAdviceAdapter {
  private static final String ATTRIBUTE = BodyDigest.class.getName();

  static byte[] of(HttpServletRequest request) {
    return (byte[]) Objects.requireNonNullElse(request.getAttribute(ATTRIBUTE), new byte[0]);
  }

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return parameter.hasMethodAnnotation(Idempotent.class)
        || Stream.of(parameter.getExecutable().getParameterTypes())
            .anyMatch(NamedCall.class::equals);
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    var body = message.getBody().readAllBytes();
    currentRequest().setAttribute(ATTRIBUTE, Sha256.of(body));
    return new Reread(new ByteArrayInputStream(body), message.getHeaders());
  }

  static HttpServletRequest currentRequest() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }

  private record Reread(InputStream body, HttpHeaders headers) implements HttpInputMessage {
    @Override
    public InputStream getBody() {
      return body;
    }

    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }
  }
}
