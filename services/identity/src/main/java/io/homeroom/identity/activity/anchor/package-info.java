/** Where the end of the activity log is told outside of its database. */
@NullMarked
package io.homeroom.identity.activity.anchor;

import org.jspecify.annotations.NullMarked;
