package io.homeroom.identity.adulthood;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Answer;
import io.homeroom.identity.Api;
import io.homeroom.identity.AtOnce;
import io.homeroom.identity.EmailChanges;
import io.homeroom.identity.Faults;
import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Guardians;
import io.homeroom.identity.Handovers;
import io.homeroom.identity.Households;
import io.homeroom.identity.Mailbag;
import io.homeroom.identity.Playroom;
import io.homeroom.identity.Playroom.Youngster;
import io.homeroom.identity.WholeService;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A child comes of age and takes its account over. */
@WholeService
class ComingOfAgeIT {
  @Autowired Households households;
  @Autowired Playroom playroom;
  @Autowired Guardians guardians;
  @Autowired AnnouncingAdulthood announcing;
  @Autowired EventRecorder events;
  @Autowired Faults faults;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private final String email = Households.someEmail();

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @Test
  void isAnnouncedOnceAMonthBefore() {
    var child = youngster(31);
    announcing.announce();
    assertThat(state(child)).isEqualTo("none");
    clock.advance(Duration.ofDays(2));
    announcing.announce();
    announcing.announce();
    assertThat(state(child)).isEqualTo("announced");
    var announced =
        events.await(
            "identity.coming-of-age-announced.v1",
            event -> event.json().contains(child.id().toString()));
    EventSchemas.ofThisModule().check(announced);
    assertThat(
            events.of("identity.coming-of-age-announced.v1").stream()
                .filter(event -> event.json().contains(child.id().toString())))
        .hasSize(1);
  }

  @Test
  void beginsOnTheEighteenthBirthdayAndNotBefore() {
    var child = youngster(3);
    invite(child.parent(), child).expect(409, "not-of-age-yet");
    grow(child);
    invite(child.parent(), child).expect(202);
    assertThat(state(child)).isEqualTo("invited");
  }

  @Test
  void canBeAskedForByTheChildItselfAndByNobodyElse() {
    var child = youngster(3);
    grow(child);
    invite(households.register().home(), child).expect(404, "not-found");
    var sibling = playroom.youngster(child.household(), "Alan", "2012-06-23");
    invite(playroom.room(playroom.signIn(sibling)), child).expect(404, "not-found");
    var own = playroom.room(playroom.signIn(child));
    own.put(child.path() + "/coming-of-age", Map.of("email", email)).expect(202);
  }

  @Test
  void takesAParentsProof() {
    var child = youngster(3);
    grow(child);
    var path = child.path() + "/coming-of-age";
    var wrong = Map.of("password", "not-the-password");
    child.parent().put(path, Map.of("email", email)).expect(403, "proof-refused");
    child.parent().put(path, Map.of("email", email, "proof", wrong)).expect(403, "proof-refused");
    assertThat(state(child)).isEqualTo("none");
  }

  @Test
  void isToldToTheOtherParentsByMail() {
    var child = youngster(3);
    grow(child);
    var charles = guardians.join(child.household());
    var mails = new Mailbag(households, events);
    invite(child.parent(), child).expect(202);
    mails.letter(charles.personId(), "grown-child-invited", 1).expect(200);
    assertThat(mails.requests(child.household().personId(), "grown-child-invited")).isEmpty();

    var own = playroom.room(playroom.signIn(child));
    own.put(child.path() + "/coming-of-age", Map.of("email", email)).expect(202);
    mails.letter(charles.personId(), "grown-child-invited", 2).expect(200);
    mails.letter(child.household().personId(), "grown-child-invited", 1).expect(200);
  }

  @Test
  void floodsNoMailboxHoweverOftenItIsAskedFor() {
    var child = youngster(3);
    grow(child);
    var parents =
        List.of(child.household().personId(), guardians.join(child.household()).personId());
    var own = playroom.room(playroom.signIn(child));
    var letters = new HashSet<UUID>();
    for (int i = 0; i < 10; i++) {
      letters.add(letterAfterInviting(own, child, email));
    }
    assertThat(letters).hasSize(5);
    for (int i = 0; i < 10; i++) {
      letters.add(letterAfterInviting(own, child, Households.someEmail()));
    }
    assertThat(letters).hasSize(15);

    assertThat(parents)
        .allSatisfy(
            parent ->
                assertThat(
                        jdbc.sql("select count(*) from news where person_id = ? and template = ?")
                            .param(parent)
                            .param("GROWN_CHILD_INVITED")
                            .query(Long.class)
                            .single())
                    .isEqualTo(5));
  }

  @Test
  void makesOfAChildSomebodyWithAFamilyOfTheirOwn() {
    var child = youngster(3);
    grow(child);
    var open = playroom.signIn(child).expect(200);
    var taken = takeOver(tokenFor(child)).expect(201);
    assertThat(taken.text("personId")).isEqualTo(child.id().toString());
    assertThat(taken.text("familyId")).isNotEqualTo(child.household().familyId().toString());

    assertThat(playroom.isActive(open)).isFalse();
    playroom.signIn(child).expect(401, "invalid-credentials");
    child.parent().get(child.path()).expect(404, "not-found");
    assertThat(child.parent().get("/api/family").json().path("children")).isEmpty();
    var own = households.api().as(guardians.signIn(email).expect(200).text("accessToken"));
    var family = own.get("/api/family").expect(200);
    assertThat(family.text("parents.0.name")).isEqualTo(child.name());
    assertThat(family.text("parents.0.email")).isEqualTo(email);
    own.get("/api/family/" + child.household().familyId()).expect(404, "not-found");
    var told =
        events.await(
            "identity.child-came-of-age.v1", event -> event.json().contains(child.id().toString()));
    EventSchemas.ofThisModule().check(told);
    assertThat(
            jdbc.sql("select action from activity where :child = any(subjects) order by sequence")
                .param("child", child.id())
                .query(String.class)
                .list())
        .containsSubsequence("invite-grown-child", "come-of-age");
  }

  @Test
  void isForTheLastLinkOnceAndForAWeek() {
    var child = youngster(3);
    grow(child);
    var first = tokenFor(child);
    var second = tokenFor(child);
    takeOver(first).expect(404, "link-unknown");
    clock.advance(ComingOfAge.VALIDITY);
    takeOver(second).expect(410, "link-outdated");
    clock.advance(ComingOfAge.VALIDITY.negated());
    takeOver(second).expect(201);
    assertThat(takeOver(second).status()).isIn(404, 410);
  }

  @Test
  void isForTheLastLinkThoughTheOneBeforeWasShownFirst() {
    var child = youngster(3);
    grow(child);
    var first = tokenFor(child, Households.someEmail());
    var second = new AtomicReference<>("");
    faults.once(Step.BEFORE_CREATE, () -> second.set(tokenFor(child)));
    takeOver(first).expect(404, "link-unknown");
    clock.advance(ComingOfAge.CLAIM);
    takeOver(second.get()).expect(201);
    guardians.signIn(email).expect(200);
  }

  @Test
  void leavesTheChildAsItIsIfTheAddressIsSomebodys() {
    var child = youngster(3);
    grow(child);
    var neighbour = households.register();
    var token = tokenFor(child, neighbour.email());
    takeOver(token).expect(409, "email-already-registered");
    playroom.signIn(child).expect(200);
  }

  @Test
  void leavesTheChildAsItIsWhileTheAddressIsKeptForSomebody() {
    var child = youngster(3);
    grow(child);
    var neighbour = households.register();
    var token = tokenFor(child, neighbour.email());
    new EmailChanges(households, events).move(neighbour, Households.someEmail());
    takeOver(token).expect(409, "email-already-registered");
    playroom.signIn(child).expect(200);
    clock.advance(Duration.ofDays(3).plusMinutes(1));
    takeOver(token).expect(201);
  }

  @Test
  void isRefusedIfTheAddressBecomesSomebodysMeanwhile() {
    var child = youngster(3);
    grow(child);
    var token = tokenFor(child);
    faults.once(Step.BEFORE_CREATE, () -> households.register(email));
    takeOver(token).expect(409, "email-already-registered");
    guardians.signIn(email).expect(200);
  }

  @Test
  void takesNoPasswordThatIsEasyToGuess() {
    var child = youngster(3);
    grow(child);
    handovers().takeOver(tokenFor(child), "1234567890").expect(400, "invalid-request");
    playroom.signIn(child).expect(200);
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_REMOVE", "BEFORE_CREATE", "AFTER_CREATE"})
  void isRepeatedAfterACrash(Step step) {
    var child = youngster(3);
    grow(child);
    var token = tokenFor(child);
    faults.crashAt(step);
    takeOver(token).expect(500);
    playroom.signIn(child).expect(401, "invalid-credentials");
    guardians.signIn(email).expect(401, "invalid-credentials");
    clock.advance(ComingOfAge.CLAIM);
    takeOver(token).expect(201);
    guardians.signIn(email).expect(200);
  }

  @Test
  void happensOnceForManyAtOnce() throws Exception {
    var child = youngster(3);
    grow(child);
    var token = tokenFor(child);
    var answers = AtOnce.call(10, () -> takeOver(token));
    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 404, 409, 410));
    guardians.signIn(email).expect(200);
  }

  /** One that will be eighteen in so many days. */
  private Youngster youngster(int days) {
    var birthday =
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(18).plusDays(days);
    return playroom.youngster(households.register(), "Grace", birthday.toString());
  }

  /** Some days pass; it is eighteen everywhere on earth. */
  private void grow(Youngster child) {
    assertThat(child.name()).isNotEmpty();
    clock.advance(Duration.ofDays(5));
  }

  private Answer invite(Api by, Youngster child) {
    return Handovers.invite(by, child, email);
  }

  private UUID letterAfterInviting(Api by, Youngster child, String address) {
    by.put(child.path() + "/coming-of-age", Map.of("email", address)).expect(202);
    return jdbc.sql("select letter_id from coming_of_age where child_id = ?")
        .param(child.id())
        .query(UUID.class)
        .single();
  }

  private String tokenFor(Youngster child) {
    return tokenFor(child, email);
  }

  private String tokenFor(Youngster child, String address) {
    return handovers().tokenFor(child, address);
  }

  private Answer takeOver(String token) {
    return handovers().takeOver(token);
  }

  private Handovers handovers() {
    return new Handovers(households, events, jdbc);
  }

  private String state(Youngster child) {
    return child.parent().get(child.path() + "/coming-of-age").expect(200).text("state");
  }
}
