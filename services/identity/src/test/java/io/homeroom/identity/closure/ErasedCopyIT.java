package io.homeroom.identity.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.homeroom.identity.Closings;
import io.homeroom.identity.Guardians;
import io.homeroom.identity.Households;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.WholeService;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.view.ViewingPeople;
import io.homeroom.identity.vault.KeyDestroyed;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;

/** What Redis has of somebody goes with them, and a copy of it is of no use. */
@WholeService
class ErasedCopyIT {
  @Autowired Households households;
  @Autowired Guardians guardians;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired StringRedisTemplate redis;
  @Autowired EndingAccounts ending;
  @Autowired ViewingPeople viewing;

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void isRemovedAndCannotBeReadWithTheLastOfAFamily() {
    var ada = households.register();
    ada.home().get("/api/family").expect(200);
    var profile = Objects.requireNonNull(redis.opsForValue().get(profileOf(ada)));
    end(ada);
    assertThat(redis.hasKey(profileOf(ada))).isFalse();
    assertThat(redis.hasKey(childrenOf(ada))).isFalse();

    redis.opsForValue().set(profileOf(ada), profile);
    try {
      assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> see(ada));
    } finally {
      redis.delete(profileOf(ada));
    }
  }

  @Test
  void isRemovedWithOneOfTwoParentsAndNotShownToTheOther() {
    var ada = households.register();
    var charles = guardians.join(ada);
    charles.home().get("/api/family").expect(200);
    assertThat(ada.home().get("/api/family").expect(200).json().path("parents")).hasSize(2);
    end(charles);
    assertThat(redis.hasKey(profileOf(charles))).isFalse();
    assertThat(redis.hasKey(childrenOf(charles))).isFalse();
    assertThat(see(ada)).hasSize(1);
  }

  private void end(Household parent) {
    new Closings(households, events).close(parent);
    clock.advance(Closings.GRACE.plusMinutes(1));
    ending.end();
  }

  private List<KnownPerson> see(Household parent) {
    return viewing.guardiansBeside(
        new PersonId(parent.personId()), new FamilyId(parent.familyId()));
  }

  private static String profileOf(Household parent) {
    return "user:" + parent.personId() + ":profile";
  }

  private static String childrenOf(Household parent) {
    return "parent:" + parent.personId() + ":children";
  }
}
