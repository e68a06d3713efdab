package org.chainverdict.administration.rest;

import jakarta.validation.constraints.NotNull;

/**
 * The body of {@code PATCH /api/admin/users/{userId}/toggle-status}.
 *
 * @param isActive the state to reach; a missing one must not deactivate anybody
 */
public record StatusRequest(@NotNull(message = "must be true or false") Boolean isActive) {}
