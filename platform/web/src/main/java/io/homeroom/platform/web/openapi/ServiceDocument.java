package io.homeroom.platform.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;

/** What every service's document begins with. */
final class ServiceDocument {
  static final String PROBLEM = "Problem";
  private static final String BEARER = "bearer";

  private ServiceDocument() {}

  static OpenAPI of(String service, String version) {
    return new OpenAPI()
        .info(new Info().title(service).version(version))
        .addSecurityItem(new SecurityRequirement().addList(BEARER))
        .components(
            new Components().addSecuritySchemes(BEARER, bearer()).addSchemas(PROBLEM, problem()));
  }

  private static SecurityScheme bearer() {
    return new SecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("JWT")
        .description("Access token of the identity provider");
  }

  private static ObjectSchema problem() {
    var problem = new ObjectSchema();
    problem.description("RFC 9457 problem details");
    problem.addProperty("type", new StringSchema().format("uri"));
    problem.addProperty("title", new StringSchema());
    problem.addProperty("status", new IntegerSchema());
    problem.addProperty("detail", new StringSchema());
    problem.addProperty("code", new StringSchema().description("Last part of the type"));
    problem.addProperty("traceId", new StringSchema());
    problem.addProperty("requestId", new StringSchema());
    problem.addProperty("errors", new ArraySchema().items(fieldError()));
    problem.addProperty("limit", limit());
    problem.required(List.of("type", "title", "status", "code"));
    return problem;
  }

  private static ObjectSchema limit() {
    var limit = new ObjectSchema();
    limit.description("Which limit of the family's tier is reached");
    limit.addProperty("of", new StringSchema());
    limit.addProperty("tier", new StringSchema());
    limit.addProperty("most", new IntegerSchema());
    limit.required(List.of("of", "tier", "most"));
    return limit;
  }

  private static ObjectSchema fieldError() {
    var error = new ObjectSchema();
    error.addProperty("field", new StringSchema());
    error.addProperty("message", new StringSchema());
    error.required(List.of("field", "message"));
    return error;
  }
}
