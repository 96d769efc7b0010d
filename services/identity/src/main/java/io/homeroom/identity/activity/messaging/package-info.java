/** Anchors of the activity log, in a topic; and what other services tell for the log. */
@NullMarked
package io.homeroom.identity.activity.messaging;

import org.jspecify.annotations.NullMarked;
