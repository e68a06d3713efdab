package org.chainverdict.platform.multipart;

/**
 * What an upload may hold.
 *
 * @param fileField the one field that takes files
 * @param mostFiles how many
 * @param mostBytes of each file
 */
public record UploadRules(String fileField, int mostFiles, long mostBytes) {}
