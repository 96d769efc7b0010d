/** Tells what concerns a family to its parents, as soon as they are known. */
@NamedInterface
@NullMarked
package io.homeroom.notification.inbox.parents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
