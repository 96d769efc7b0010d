package io.homeroom.identity.twofactor;

import io.homeroom.identity.challenge.Channel;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.address.PhoneLookup;
import io.homeroom.identity.stepup.CodeRoute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class FindingSecondFactor implements CodeRoute {
  private final SecondFactors factors;
  private final PhoneLookup lookup;

  FindingSecondFactor(SecondFactors factors, PhoneLookup lookup) {
    this.factors = factors;
    this.lookup = lookup;
  }

  /** How codes go to the person, if they sign in by two factors. */
  @Transactional(readOnly = true)
  public Optional<Channel> channelOf(KnownPerson person) {
    return factors.findById(person.id()).map(factor -> factor.channelTo(phoneHashOf(person)));
  }

  @Override
  @Transactional(readOnly = true)
  public Channel routeTo(KnownPerson person) {
    return channelOf(person).orElse(Channel.EMAIL);
  }

  byte @Nullable [] phoneHashOf(KnownPerson person) {
    var phone = person.details().phone();
    return phone == null ? null : lookup.hashOf(phone);
  }
}
