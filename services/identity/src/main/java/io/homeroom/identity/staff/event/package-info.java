/** What is told of people who are invited to work with Homeroom. */
@NamedInterface("event")
@NullMarked
package io.homeroom.identity.staff.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
