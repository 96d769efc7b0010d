/**
 * How a parent comes to Homeroom.
 *
 * <p>A <em>registration</em> spans two stores: it <em>claims</em> an e-mail address here, has the
 * account created at the identity provider, and is completed here by beginning the family. It can
 * stop anywhere and is resumed by repeating it, or swept away after a day.
 */
@ApplicationModule(displayName = "Registration")
@NullMarked
package io.homeroom.identity.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
