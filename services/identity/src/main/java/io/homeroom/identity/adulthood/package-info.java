/**
 * How a child becomes an adult with an account of its own.
 *
 * <p>A month before, its coming of age is <em>announced</em> to its parents. From the eighteenth
 * birthday on it is <em>invited</em> at an address of its own, and chooses a password: then the
 * account is <em>handed over</em>. It keeps its id, has a family of its own, and its former parents
 * see nothing of it any more.
 */
@ApplicationModule(displayName = "Adulthood")
@NullMarked
package io.homeroom.identity.adulthood;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
