package io.homeroom.identity.providerlink;

import io.homeroom.identity.credential.external.ExternalIdentity;
import io.homeroom.identity.credential.external.Provider;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FamilyLock;
import java.time.Clock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds and removes links, together with what that depends on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KeepingLinks {
  private final ProviderLinks links;
  private final SubjectLookup lookup;
  private final FamilyLock families;
  private final Clock clock;

  KeepingLinks(ProviderLinks links, SubjectLookup lookup, FamilyLock families, Clock clock) {
    this.links = links;
    this.lookup = lookup;
    this.families = families;
    this.clock = clock;
  }

  /**
   * Adds a link.
   *
   * @throws AlreadyLinked if there is one, of either side
   */
  public KnownLink add(KnownPerson person, ExternalIdentity identity) {
    families.take(person.family());
    try {
      return links
          .saveAndFlush(
              new ProviderLink(
                  person.id(), identity.provider(), lookup.hashOf(identity), clock.instant()))
          .known();
    } catch (DataIntegrityViolationException taken) {
      throw new AlreadyLinked();
    }
  }

  /**
   * Removes a link.
   *
   * @param otherWay whether the person gets in without any link
   * @throws NotLinked if there is none
   * @throws LastWayIn if nothing would be left
   */
  public void remove(KnownPerson person, Provider provider, boolean otherWay) {
    families.take(person.family());
    var link = of(person.id(), provider);
    if (!otherWay && links.countByPerson(person.id()) == 1) {
      throw new LastWayIn();
    }
    links.delete(link.remove(clock.instant()));
  }

  /** Removes all links of somebody who has another way in. */
  public void removeAll(PersonId person) {
    links.findAllAndLock(person).forEach(link -> links.delete(link.remove(clock.instant())));
  }

  private ProviderLink of(PersonId person, Provider provider) {
    return links.findByPersonAndProvider(person, provider).orElseThrow(NotLinked::new);
  }
}
