package io.homeroom.platform.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Nullness;

/**
 * Remembers of which record each schema is, and says what its components promise. Swagger has its
 * converters once for the process, whatever number of applications run in it, and so is this.
 */
final class WireRecords implements ModelConverter {
  static final WireRecords OF_PROCESS = new WireRecords();

  private static final String PREFIX = "#/components/schemas/";

  private final Map<String, Class<?>> records = new ConcurrentHashMap<>();

  private WireRecords() {}

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    Schema<?> resolved = chain.next().resolve(type, context, chain);
    if (resolved != null && resolved.get$ref() != null) {
      remember(resolved.get$ref(), type);
    }
    return resolved;
  }

  private void remember(String ref, AnnotatedType type) {
    JavaType java = Json.mapper().constructType(type.getType());
    if (java != null && java.getRawClass().isRecord() && ref.startsWith(PREFIX)) {
      records.put(ref.substring(PREFIX.length()), java.getRawClass());
    }
  }

  /** The components that are there and never null. */
  Stream<String> neverNull(String schema) {
    return components(schema)
        .filter(component -> !mayBeNull(component))
        .map(RecordComponent::getName);
  }

  /** The components that an answer may tell as null, rather than leave out. */
  Stream<String> maybeNull(String schema) {
    return components(schema)
        .filter(WireRecords::mayBeNull)
        .filter(component -> !isLeftOutIfNull(component))
        .map(RecordComponent::getName);
  }

  private Stream<RecordComponent> components(String schema) {
    return Optional.ofNullable(records.get(schema)).stream()
        .flatMap(type -> Stream.of(type.getRecordComponents()));
  }

  private static boolean mayBeNull(RecordComponent component) {
    return Nullness.forMethodReturnType(component.getAccessor()) != Nullness.NON_NULL
        && !component.getType().isPrimitive();
  }

  private static boolean isLeftOutIfNull(RecordComponent component) {
    var inclusion = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
    return inclusion != null && inclusion.value() == JsonInclude.Include.NON_NULL;
  }
}
