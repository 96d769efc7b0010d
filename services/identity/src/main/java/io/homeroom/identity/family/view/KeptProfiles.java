package io.homeroom.identity.family.view;

import io.homeroom.identity.family.KeptProfile;
import io.homeroom.identity.family.event.PersonChanged;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.family.member.StoredProfiles;
import io.homeroom.platform.cache.Cache;
import io.homeroom.platform.cache.Caches;
import io.homeroom.platform.cache.Kind;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Profiles in Redis, for an hour. */
@Component
class KeptProfiles {
  private final Cache<KeptProfile> profiles;
  private final StoredProfiles stored;
  private final FindingPeople people;

  KeptProfiles(Caches caches, StoredProfiles stored, FindingPeople people) {
    this.profiles =
        caches.of(
            new Kind<>(
                "user-profile",
                "user:%s:profile",
                Duration.ofHours(1),
                1,
                new TypeReference<>() {}));
    this.stored = stored;
    this.people = people;
  }

  KeptProfile of(UUID person) {
    return profiles.get(person, () -> stored.of(person));
  }

  /** Who belongs to the same family has the ids of all its parents in their profile. */
  @EventListener
  void on(PersonChanged event) {
    profiles.changed(event.person().value());
    people.idsIn(event.family()).forEach(id -> profiles.changed(id.value()));
  }
}
