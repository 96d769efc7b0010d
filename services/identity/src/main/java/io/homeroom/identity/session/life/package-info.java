/** A session from its beginning through each refresh to its end, as it is stored. */
@NamedInterface("life")
@NullMarked
package io.homeroom.identity.session.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
