/** Small parts that every schema of the content is made of. */
import { z } from 'zod';
import { isRealDate } from './realDate.ts';

const idPattern = /^[a-z0-9đ]+(-[a-z0-9đ]+)*$/;

export const id = z
  .string()
  .regex(idPattern, 'mã chỉ gồm chữ thường không dấu, số và dấu gạch nối, ví dụ “ky-nang-so”')
  .meta({ title: 'mã', description: 'Mã cố định, không đổi sau khi đã dùng.' });

export const paragraphId = z
  .string()
  .regex(
    /^[A-Za-z0-9đ]+([.-][A-Za-z0-9đ]+)*$/,
    'mã đoạn chỉ gồm chữ, số, dấu chấm và gạch nối, ví dụ “III.7.đ”',
  )
  .meta({ title: 'mã đoạn', description: 'Mã của một đoạn trong notice.json, ví dụ “III.2”.' });

export const text = z.string().trim().min(1, 'ô này không được để trống');

export const date = z
  .string()
  .refine(isRealDate, 'ngày không có thật; viết theo mẫu 2024-09-10 (năm-tháng-ngày)')
  .meta({ title: 'ngày', description: 'Năm-tháng-ngày, ví dụ 2024-09-10.', format: 'date' });

export const plain = z
  .array(text)
  .min(1, 'cần ít nhất một câu')
  .meta({ title: 'lời dễ hiểu', description: 'Mỗi ô một câu, nhắm tới 20 tiếng trở xuống.' });

export const evidence = z
  .enum(['notice', 'law', 'portal', 'secondary'], {
    error: 'mức căn cứ phải là notice, law, portal hoặc secondary; điều chưa biết thì không ghi',
  })
  .meta({ title: 'mức căn cứ' });
