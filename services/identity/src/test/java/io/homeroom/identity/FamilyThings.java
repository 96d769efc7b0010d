package io.homeroom.identity;

import static io.homeroom.identity.Households.answerTo;

import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Playroom.Youngster;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.access.Owned;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** What families and their members have, for others to ask for. */
record FamilyThings(
    Households households, Playroom playroom, Guardians guardians, EventRecorder events) {

  Map<String, Callable<Owned>> all() {
    var all = new HashMap<String, Callable<Owned>>();
    all.put("familyId", this::family);
    all.put("childId", this::child);
    all.put("consentId", this::consent);
    all.put("guardian", this::guardian);
    all.put("invitationId", this::invitation);
    all.put("sessionId", this::session);
    all.put("deviceId", this::device);
    all.put("changeId", this::change);
    all.put("challengeId", this::challenge);
    return all;
  }

  private Owned family() {
    var household = households.register();
    return familys(household, "familyId", household.familyId()).withSibling(child(household));
  }

  /** The family's code is another one since the former parent has gone. */
  private Owned child() {
    var household = households.register();
    var early = playroom.withoutPin(household, "Alan", "2012-06-23");
    var owned = familys(household, "childId", early.id());
    var code = playroom.codeOf(household);
    var teenager = new Youngster(household, early.id(), early.name(), code);
    playroom.givePin(teenager, Playroom.PIN).expect(204);
    return owned.and("child", tokenOf(teenager)).withSibling(child(household));
  }

  private Owned consent() {
    var household = households.register();
    var core = Map.<String, Object>of("purposes", List.of("core"));
    return familys(household, "consentId", households.consent(household, core));
  }

  private Owned guardian() {
    var household = households.register();
    return owned(household, "personId", guardians.join(household).personId());
  }

  private Owned invitation() {
    var household = households.register();
    var invited = guardians.invite(household, Households.someEmail()).expect(202);
    return familys(household, "invitationId", idIn(invited, "invitationId"));
  }

  /** Another one than that of the call. */
  private Owned session() {
    var household = households.register();
    var other = households.api().post("/api/auth/login", household.credentials()).expect(200);
    return owned(household, "sessionId", other.text("sessionId")).withSibling(child(household));
  }

  private Owned device() {
    var household = households.withSecondFactor();
    var challenge = households.challenge(household);
    var form = new HashMap<>(answerTo(challenge, households.codeOf(challenge)));
    form.put("trustDevice", true);
    households.api().post("/api/auth/otp/verify", form).expect(200);
    var devices = household.home().get("/api/auth/devices").expect(200);
    return owned(household, "deviceId", idIn(devices, "items.0.deviceId"));
  }

  /** With the code that belongs to it. */
  private Owned change() {
    var household = households.register();
    var changes = new EmailChanges(households, events);
    var pending = changes.ask(household, Households.someEmail()).expect(202);
    return owned(household, "changeId", idIn(pending, "changeId"))
        .beside(Map.of("code", changes.codeFor(household, 1)));
  }

  private Owned challenge() {
    var household = households.register();
    var path = "/api/auth/two-factor/on";
    var challenge = household.home().post(path, Map.of("channel", "email")).expect(202);
    return owned(household, "challengeId", idIn(challenge, "challengeId"))
        .beside(Map.of("code", households.codeOf(challenge)));
  }

  private String child(Household household) {
    return tokenOf(playroom.youngster(household, "Grace", "2012-01-01"));
  }

  private String tokenOf(Youngster child) {
    return playroom.signIn(child).expect(200).text("accessToken");
  }

  /** What is not a person's own: somebody else had it too while they were a parent there. */
  private Owned familys(Household household, String name, Object id) {
    var former = guardians.join(household);
    guardians.remove(former, household).expect(204);
    var again =
        Awaitility.await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> guardians.signIn(former.email()), answer -> answer.status() == 200);
    return owned(household, name, id).withFormer(again.text("accessToken"));
  }

  static UUID idIn(Answer answer, String field) {
    return UUID.fromString(answer.text(field));
  }

  private static Owned owned(Household household, String name, Object id) {
    return Owned.by("parent", household.accessToken(), Map.of(name, id));
  }
}
