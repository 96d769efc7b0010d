/**
 * How somebody asks for their account to be closed.
 *
 * <p>They are told what goes with it, ask for it with a proof, and <em>confirm</em> by a mailed
 * link: then its <em>closure</em> begins. Whoever takes the account back by mail, or comes in again
 * with all proofs, is helped to keep it.
 */
@ApplicationModule(displayName = "Closing")
@NullMarked
package io.homeroom.identity.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
