/**
 * Whether somebody reads what is sent to them at this moment.
 *
 * <p>A <em>challenge</em> is posed for a purpose and answered with the <em>code</em> that was sent:
 * six digits, good for five minutes and one use. Its <em>channel</em> is how the code goes.
 */
@ApplicationModule(displayName = "Challenge")
@NullMarked
package io.homeroom.identity.challenge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
