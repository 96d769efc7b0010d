/**
 * How somebody who has forgotten the password comes by another one.
 *
 * <p>They ask for a <em>reset</em> of an address; a link is mailed there, if it is anybody's.
 */
@ApplicationModule(displayName = "Recovery")
@NullMarked
package io.homeroom.identity.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
