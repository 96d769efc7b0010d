/** What identity tells of children and of consent. */
@NullMarked
package io.homeroom.platform.families.messaging;

import org.jspecify.annotations.NullMarked;
