package io.homeroom.identity.stepup;

import io.homeroom.identity.challenge.Channel;
import io.homeroom.identity.family.KnownPerson;

/** Knows how codes go to somebody. */
public interface CodeRoute {

  Channel routeTo(KnownPerson person);
}
