package io.homeroom.platform.test;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Finds the {@code With…} annotations of a test and provides what they name. */
final class TestResources implements ContextCustomizerFactory {

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> test, List<ContextConfigurationAttributes> configuration) {
    Set<Class<? extends TestResource>> resources =
        MergedAnnotations.from(test, SearchStrategy.TYPE_HIERARCHY).stream(Provides.class)
            .map(provides -> provides.synthesize().value())
            .sorted(Comparator.comparing(Class::getName))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return resources.isEmpty() ? null : new Customizer(resources);
  }

  static void setProperties(
      ConfigurableApplicationContext context, Map<String, Object> properties) {
    String name = "test resources " + properties.keySet();
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource(name, properties));
  }

  /** Equal for equal sets of resources, so that the context cache can tell contexts apart. */
  private record Customizer(Set<Class<? extends TestResource>> resources)
      implements ContextCustomizer {
    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      EndingContexts.note(context);
      resources.forEach(type -> BeanUtils.instantiateClass(type).provideTo(context));
    }
  }
}
