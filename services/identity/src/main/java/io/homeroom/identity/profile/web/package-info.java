/** Profiles over HTTP. */
@NullMarked
package io.homeroom.identity.profile.web;

import org.jspecify.annotations.NullMarked;
