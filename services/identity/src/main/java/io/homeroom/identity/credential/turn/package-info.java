/**
 * Whose password is hashed next. Hashing is dear, so few are hashed at a time and the others wait
 * in order; a <em>turn</em> is one's own time, and of one address only few may wait.
 */
@NamedInterface("turn")
@NullMarked
package io.homeroom.identity.credential.turn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
