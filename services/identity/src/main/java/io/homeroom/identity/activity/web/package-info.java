/** Having the activity log verified, over HTTP. */
@NullMarked
package io.homeroom.identity.activity.web;

import org.jspecify.annotations.NullMarked;
