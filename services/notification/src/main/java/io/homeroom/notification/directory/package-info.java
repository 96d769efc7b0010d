/**
 * Who belongs to which family and which language they read: this service's own copy, fed by events
 * in whatever order they come. It holds ids, never names or addresses.
 */
@ApplicationModule(displayName = "Directory")
@NullMarked
package io.homeroom.notification.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
