package io.homeroom.identity.signin;

import io.homeroom.identity.family.KnownPerson;
import java.time.Instant;

/**
 * Somebody who has proved who they are.
 *
 * @param since a moment before that: the password that they began with may have been changed after
 */
record Proved(KnownPerson person, Instant since) {}
