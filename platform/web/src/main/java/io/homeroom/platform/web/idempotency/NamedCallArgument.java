package io.homeroom.platform.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the {@link NamedCall} to controllers. */
final class NamedCallArgument implements HandlerMethodArgumentResolver {
  private final Seal seal;

  NamedCallArgument(Seal seal) {
    this.seal = seal;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == NamedCall.class;
  }

  @Override
  public NamedCall resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    var key = IdempotencyKey.of(request).orElseThrow(IdempotencyKeyRequired::new);
    var hex = HexFormat.of();
    return new NamedCall(
        hex.formatHex(CallId.of(request, key).hash()), hex.formatHex(seal.fingerprint(request)));
  }
}
