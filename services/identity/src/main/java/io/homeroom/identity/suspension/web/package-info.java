/** What suspensions are to those who come in over HTTP. */
@NullMarked
package io.homeroom.identity.suspension.web;

import org.jspecify.annotations.NullMarked;
