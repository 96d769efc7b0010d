package io.homeroom.platform.web.problem;

import io.homeroom.platform.web.request.BodyTooLarge;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Bodies that cannot be read. Nothing of what they hold is repeated. */
final class BodyProblems implements ProblemSource {

  @Override
  public @Nullable Problem problemOf(Throwable thrown) {
    return switch (thrown) {
      case BodyTooLarge large -> tooLarge();
      case MaxUploadSizeExceededException large -> tooLarge();
      case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
      case UnreadableBody unreadable -> unreadable(unreadable);
      default -> null;
    };
  }

  private static Problem unreadable(RuntimeException unreadable) {
    if (NestedExceptionUtils.getMostSpecificCause(unreadable) instanceof BodyTooLarge) {
      return tooLarge();
    }
    return switch (unreadable.getCause()) {
      case DatabindException wrong when !wrong.getPath().isEmpty() ->
          RequestProblems.invalid().withError(pathOf(wrong), "has the wrong form");
      case JacksonException malformed -> malformed();
      case null, default ->
          RequestProblems.invalid().withDetail("The body is missing or cannot be read");
    };
  }

  private static Problem malformed() {
    return Problem.of(
        HttpStatus.BAD_REQUEST, "malformed-json", "The body is not the JSON that is expected");
  }

  private static Problem tooLarge() {
    return Problem.of(
        HttpStatus.CONTENT_TOO_LARGE, "content-too-large", "The body of the request is too large");
  }

  private static String pathOf(JacksonException wrong) {
    return wrong.getPath().stream()
        .map(
            step ->
                step.getPropertyName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getPropertyName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
