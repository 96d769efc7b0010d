package io.homeroom.identity.signin;

import io.homeroom.identity.family.KnownPerson;
import java.time.Instant;

/**
 * Somebody who has proved who they are.
 *
 * @param since a moment before that: the password they did it by may have been changed after
 */
record Proved(KnownPerson person, Instant since) {}
