/**
 * What people want to be told, and when.
 *
 * <p>A <em>kind</em> of notice is in the inbox always. Whether it is pushed and mailed besides, its
 * person says. In a person's <em>quiet hours</em> pushes and mails wait until they end. What
 * concerns the <em>security</em> of an account is never held back.
 */
@ApplicationModule(displayName = "Preferences")
@NullMarked
package io.homeroom.notification.preference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
