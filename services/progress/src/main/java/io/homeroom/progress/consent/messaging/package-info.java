/** What identity tells of consent. */
@NullMarked
package io.homeroom.progress.consent.messaging;

import org.jspecify.annotations.NullMarked;
