/** What is told of sessions. */
@NamedInterface("event")
@NullMarked
package io.homeroom.identity.session.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
