package io.homeroom.platform.families.web;

import io.homeroom.platform.families.Directory;
import io.homeroom.platform.families.NamesChild;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Makes the child known that a request names in its path, query or body, or that sends it: before
 * the controller is called, and with it a transaction.
 */
@ControllerAdvice
class IntroducingChild extends RequestBodyAdviceAdapter
    implements HandlerInterceptor, WebMvcConfigurer {
  private final Directory directory;

  IntroducingChild(Directory directory) {
    this.directory = directory;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**", "/internal/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.isUserInRole("CHILD")) {
      introduce(request.getRemoteUser());
    }
    if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
        instanceof Map<?, ?> variables) {
      introduce((String) variables.get("childId"));
    }
    introduce(request.getParameter("childId"));
    return true;
  }

  @Override
  public boolean supports(
      MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
    return NamesChild.class.isAssignableFrom(parameter.getParameterType());
  }

  @Override
  public Object afterBodyRead(
      Object body,
      HttpInputMessage message,
      MethodParameter parameter,
      Type target,
      Class<? extends HttpMessageConverter<?>> converter) {
    if (body instanceof NamesChild names && names.childId() != null) {
      directory.introduce(names.childId());
    }
    return body;
  }

  /** What is no id is refused later, by whom it concerns. */
  private void introduce(@Nullable String child) {
    if (child != null && child.length() == 36) {
      try {
        directory.introduce(UUID.fromString(child));
      } catch (IllegalArgumentException noId) {
        return;
      }
    }
  }
}
