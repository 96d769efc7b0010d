/** What the other modules tell, as activities. */
@NullMarked
package io.homeroom.identity.activity.observed;

import org.jspecify.annotations.NullMarked;
