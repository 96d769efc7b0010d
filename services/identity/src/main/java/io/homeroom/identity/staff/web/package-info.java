/** Accepting an invitation over HTTP. */
@NullMarked
package io.homeroom.identity.staff.web;

import org.jspecify.annotations.NullMarked;
