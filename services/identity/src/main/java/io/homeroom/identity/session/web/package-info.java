/** Seeing, refreshing and ending sessions over HTTP. */
@NullMarked
package io.homeroom.identity.session.web;

import org.jspecify.annotations.NullMarked;
