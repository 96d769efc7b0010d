package io.homeroom.identity.family.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.homeroom.identity.Answer;
import io.homeroom.identity.EmailChanges;
import io.homeroom.identity.Guardians;
import io.homeroom.identity.Households;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Playroom;
import io.homeroom.identity.WholeService;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KeptProfile;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.rule.FamilyNotFound;
import io.homeroom.platform.test.EventRecorder;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Families come from the cache, and show every change all the same. */
@WholeService
class KeptFamilyIT {
  @Autowired Households households;
  @Autowired Guardians guardians;
  @Autowired EventRecorder events;
  @Autowired StringRedisTemplate redis;
  @Autowired MeterRegistry meters;
  @Autowired KeptProfiles profiles;
  @Autowired ViewingPeople viewing;

  private Household ada;

  @BeforeEach
  void register() {
    ada = households.withCoreConsent();
  }

  @Test
  void keepsProfilesForAnHourAndChildrenForHalfOfOne() {
    households.child(ada, "Grace", "2014-12-09");
    var first = family(ada);
    var profileHits = hits("user-profile");
    var childrenHits = hits("parent-children");

    assertThat(family(ada).body()).isEqualTo(first.body()).contains(ada.email(), "Grace");

    assertThat(hits("user-profile")).isGreaterThan(profileHits);
    assertThat(hits("parent-children")).isGreaterThan(childrenHits);
    assertThat(redis.getExpire(profileOf(ada))).isBetween(3_590L, 3_600L);
    assertThat(redis.getExpire(childrenOf(ada))).isBetween(1_790L, 1_800L);
  }

  @Test
  void showsEveryChangeOfAChildToBothParentsAtOnce() {
    var charles = guardians.join(ada);
    showChildren(charles);
    var grace = "/api/family/children/" + households.child(ada, "Grace", "2014-12-09");
    showChildren(charles, "Grace");
    var seen = charles.home().get(grace).headers().getETag();
    charles.home().patch(grace, Map.of("name", "Grace Murray"), seen).expect(200);
    showChildren(charles, "Grace Murray");
    ada.home().post(grace + "/removal", Playroom.PROOF).expect(204);
    showChildren(charles);
  }

  private void showChildren(Household charles, String... names) {
    for (var parent : List.of(ada, charles)) {
      var children = parent.home().get("/api/family/children").expect(200).json().path("items");
      assertThat(children.findValuesAsString("name")).containsExactly(names);
      assertThat(family(parent).json().path("children").findValuesAsString("name"))
          .containsExactly(names);
    }
  }

  @Test
  void showsParentsWhoComeAndGoAndTheirAddressesAtOnce() {
    assertThat(addresses()).containsExactly(ada.email());
    var charles = guardians.join(ada);
    family(charles);
    assertThat(addresses()).containsExactly(ada.email(), charles.email());
    var next = Households.someEmail();
    new EmailChanges(households, events).move(charles, next);
    assertThat(addresses()).containsExactly(ada.email(), next);
    guardians.remove(charles, ada).expect(204);
    assertThat(addresses()).containsExactly(ada.email());
  }

  private List<String> addresses() {
    return family(ada).json().path("parents").findValuesAsString("email");
  }

  @Test
  void shutsOutWhoseTokenNamesAFamilyThatTheyHaveLeft() {
    var charles = guardians.join(ada);
    family(charles);
    guardians.remove(charles, ada).expect(204);
    assertThatExceptionOfType(FamilyNotFound.class).isThrownBy(() -> see(charles));
  }

  @Test
  void loadsOnceForAHundredWhoMissItTogether() throws Exception {
    family(ada);
    redis.delete(profileOf(ada));
    var before = profileMisses();
    Callable<KeptProfile> reading = () -> profiles.of(ada.personId());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var read : threads.invokeAll(Collections.nCopies(100, reading))) {
        assertThat(read.get().person()).isEqualTo(ada.personId());
      }
    }
    assertThat(profileMisses() - before).isEqualTo(1);
  }

  private List<KnownPerson> see(Household parent) {
    return viewing.guardiansBeside(
        new PersonId(parent.personId()), new FamilyId(parent.familyId()));
  }

  private Answer family(Household parent) {
    return parent.home().get("/api/family").expect(200);
  }

  private static String profileOf(Household parent) {
    return "user:" + parent.personId() + ":profile";
  }

  private static String childrenOf(Household parent) {
    return "parent:" + parent.personId() + ":children";
  }

  private double hits(String cache) {
    return counted(cache, "hit");
  }

  private double profileMisses() {
    return counted("user-profile", "miss");
  }

  private double counted(String cache, String result) {
    return meters.get("cache.gets").tags("cache", cache, "result", result).counter().count();
  }
}
