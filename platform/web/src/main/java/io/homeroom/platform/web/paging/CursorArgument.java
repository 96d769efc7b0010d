package io.homeroom.platform.web.paging;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the {@link Cursor} to controllers. */
final class CursorArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Cursor.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var limit = limitOf(request.getParameter("limit"));
    var cursor = request.getParameter("cursor");
    return cursor == null || cursor.isEmpty() ? Cursor.first(limit) : Cursor.decoded(cursor, limit);
  }

  private static int limitOf(@Nullable String wanted) {
    try {
      return wanted == null ? Cursor.DEFAULT_LIMIT : Integer.parseInt(wanted);
    } catch (NumberFormatException notANumber) {
      throw new LimitOutOfBounds();
    }
  }
}
