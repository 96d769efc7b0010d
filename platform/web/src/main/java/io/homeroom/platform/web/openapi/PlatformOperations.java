package io.homeroom.platform.web.openapi;

import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.idempotency.NamedCall;
import io.homeroom.platform.web.paging.Cursor;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation what the platform adds to its call. */
final class PlatformOperations implements GlobalOperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    operation.getResponses().addApiResponse("default", problem());
    var idempotent = method.getMethodAnnotation(Idempotent.class);
    if (idempotent != null) {
      operation.addParametersItem(key(idempotent.required()));
    }
    if (takes(method, NamedCall.class)) {
      operation.addParametersItem(key(true));
    }
    if (takes(method, Cursor.class)) {
      operation.addParametersItem(cursor()).addParametersItem(limit());
    }
    return operation;
  }

  private static boolean takes(HandlerMethod method, Class<?> type) {
    return Stream.of(method.getMethodParameters()).anyMatch(p -> p.getParameterType() == type);
  }

  private static ApiResponse problem() {
    var schema = new Schema<>().$ref("#/components/schemas/" + ServiceDocument.PROBLEM);
    return new ApiResponse()
        .description("Any failure")
        .content(
            new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
  }

  private static HeaderParameter key(boolean required) {
    var key = new HeaderParameter();
    key.name("Idempotency-Key")
        .required(required)
        .description("Repeating the call with the same key has no further effect for 24 hours")
        .schema(new StringSchema().minLength(1).maxLength(255));
    return key;
  }

  private static QueryParameter cursor() {
    var cursor = new QueryParameter();
    cursor.name("cursor").description("`next` of the page before").schema(new StringSchema());
    return cursor;
  }

  private static QueryParameter limit() {
    var limit = new IntegerSchema();
    limit.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Cursor.MAX_LIMIT));
    limit.setDefault(Cursor.DEFAULT_LIMIT);
    var parameter = new QueryParameter();
    parameter.name("limit").schema(limit);
    return parameter;
  }
}
