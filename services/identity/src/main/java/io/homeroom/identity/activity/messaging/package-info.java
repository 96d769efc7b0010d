/** Anchors of the activity log, in a topic. */
@NullMarked
package io.homeroom.identity.activity.messaging;

import org.jspecify.annotations.NullMarked;
