package io.homeroom.platform.web.problem;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Broken constraints of bodies and parameters, by field. */
final class ValidationProblems implements ProblemSource {

  @Override
  public @Nullable Problem problemOf(Throwable thrown) {
    return switch (thrown) {
      case HandlerMethodValidationException broken when broken.isForReturnValue() ->
          Problem.of(HttpStatus.INTERNAL_SERVER_ERROR);
      case HandlerMethodValidationException broken ->
          RequestProblems.invalid()
              .withErrors(
                  broken.getParameterValidationResults().stream()
                      .flatMap(ValidationProblems::errorsOf)
                      .toList());
      case BindingResult broken ->
          RequestProblems.invalid().withErrors(fieldErrorsOf(broken).toList());
      default -> null;
    };
  }

  private static Stream<FieldError> errorsOf(ParameterValidationResult result) {
    if (result instanceof ParameterErrors bean) {
      return fieldErrorsOf(bean);
    }
    var name = nameOf(result.getMethodParameter());
    return result.getResolvableErrors().stream()
        .map(error -> new FieldError(name, messageOf(error)));
  }

  private static Stream<FieldError> fieldErrorsOf(Errors errors) {
    return errors.getAllErrors().stream()
        .map(error -> new FieldError(fieldOf(error), messageOf(error)));
  }

  private static String fieldOf(ObjectError error) {
    return error instanceof org.springframework.validation.FieldError field ? field.getField() : "";
  }

  private static String messageOf(MessageSourceResolvable error) {
    return Objects.requireNonNullElse(error.getDefaultMessage(), "is invalid");
  }

  /** The name the client knows: that of the annotation, if it gives one. */
  private static String nameOf(MethodParameter parameter) {
    return Stream.of(
            Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
                .map(RequestParam::name),
            Optional.ofNullable(parameter.getParameterAnnotation(PathVariable.class))
                .map(PathVariable::name),
            Optional.ofNullable(parameter.getParameterAnnotation(RequestHeader.class))
                .map(RequestHeader::name),
            Optional.ofNullable(parameter.getParameterName()))
        .flatMap(Optional::stream)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }
}
