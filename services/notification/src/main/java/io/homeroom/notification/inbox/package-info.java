/**
 * What people find when they look: notifications, newest first, until they are read.
 *
 * <p>A <em>notice</em> is the fact to tell; a <em>notification</em> is that notice in one person's
 * inbox. Both are a type and ids; words are found at the moment of reading, in the reader's
 * language. A notice for the parents of a family not yet known <em>waits</em> for them.
 */
@ApplicationModule(displayName = "Inbox")
@NullMarked
package io.homeroom.notification.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
