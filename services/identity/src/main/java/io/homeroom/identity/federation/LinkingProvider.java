package io.homeroom.identity.federation;

import io.homeroom.identity.arrival.ArrivalToken;
import io.homeroom.identity.arrival.KnownArrival;
import io.homeroom.identity.arrival.UsingArrival;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.family.rule.PersonNotFound;
import io.homeroom.identity.providerlink.KnownLink;
import io.homeroom.identity.session.life.FindingSessions;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.Proven;
import io.homeroom.identity.stepup.ProvingAgain;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Links an arrival with an account, of which both have been proved just now: the provider by the
 * arrival, the account by a session that began after it, or by a proof.
 */
@Component
public class LinkingProvider {
  private final UsingArrival arrivals;
  private final FindingPeople people;
  private final FindingSessions sessions;
  private final ProvingAgain proving;
  private final CompletingLink completing;

  LinkingProvider(
      UsingArrival arrivals,
      FindingPeople people,
      FindingSessions sessions,
      ProvingAgain proving,
      CompletingLink completing) {
    this.arrivals = arrivals;
    this.people = people;
    this.sessions = sessions;
    this.proving = proving;
    this.completing = completing;
  }

  /**
   * Uses up the arrival for a link.
   *
   * @param sid the session in which that is asked
   * @throws ProofNeeded if the session is older than the arrival and nothing else is proved
   * @throws io.homeroom.identity.arrival.ArrivalUnknown if there is no such arrival
   * @throws io.homeroom.identity.providerlink.AlreadyLinked if either side has a link
   */
  public KnownLink link(
      PersonId id, @Nullable String sid, ArrivalToken token, @Nullable Proof proof) {
    var person = people.withId(id).orElseThrow(PersonNotFound::new);
    var arrival = arrivals.find(token);
    return completing.complete(person, token, prove(id, sid, arrival, proof));
  }

  private Proven prove(
      PersonId id, @Nullable String sid, KnownArrival arrival, @Nullable Proof proof) {
    return proof == null ? bySession(id, sid, arrival) : proving.prove(id, proof);
  }

  private Proven bySession(PersonId id, @Nullable String sid, KnownArrival arrival) {
    return Optional.ofNullable(sid)
        .flatMap(sessions::withSid)
        .filter(session -> !session.startedAt().isBefore(arrival.arrivedAt()))
        .map(session -> new Proven(id, session.startedAt()))
        .orElseThrow(ProofNeeded::new);
  }
}
