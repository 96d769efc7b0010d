package io.homeroom.progress.settings;

import io.homeroom.platform.cache.Cache;
import io.homeroom.platform.cache.Caches;
import io.homeroom.platform.cache.Kind;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The settings of each child, for whoever only looks. */
@Component
class KeptSettings {
  private final Cache<ChildSettings> settings;

  KeptSettings(Caches caches) {
    this.settings =
        caches.of(
            new Kind<>(
                "child-settings",
                "settings:%s",
                Duration.ofHours(24),
                1,
                new TypeReference<>() {}));
  }

  ChildSettings of(UUID child, Supplier<ChildSettings> stored) {
    return settings.get(child, stored);
  }

  void changed(UUID child) {
    settings.changed(child);
  }
}
