package io.homeroom.platform.web.request;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Takes JSON in UTF-8 alone (RFC 8259, section 8.1). Jackson would guess the encoding from the
 * bytes, whatever the client says of them.
 */
@ControllerAdvice
final class JsonCharset extends RequestBodyAdviceAdapter {

  @Override
  public boolean supports(
      MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type target,
      Class<? extends HttpMessageConverter<?>> converter) {
    MediaType type = message.getHeaders().getContentType();
    if (type != null
        && type.getSubtype().endsWith("json")
        && type.getCharset() != null
        && !StandardCharsets.UTF_8.equals(type.getCharset())) {
      throw new ResponseStatusException(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE, "JSON is taken in UTF-8 only");
    }
    return message;
  }
}
